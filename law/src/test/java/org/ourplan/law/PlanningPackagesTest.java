package org.ourplan.law;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Planning, budget, agreement and clocks lean on nothing but Java and the law. */
class PlanningPackagesTest {

    @Test
    void they_import_only_java_jspecify_and_the_law() {
        String[] packages = {"money", "dated", "options", "plan", "budget", "agreement", "review"};
        for (int at = 0; at < packages.length; at++) {
            packages[at] = "org.ourplan.law." + packages[at];
        }
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(packages);
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "org.ourplan.law..")
                .check(classes);
    }
}

package org.ourplan;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The house keeps its rules: each stage shows only its face, decisions are pure, tables are touched in stores only. */
@AnalyzeClasses(packages = "org.ourplan", importOptions = DoNotIncludeTests.class)
class StructureTest {

    @Test
    void stagesLeanOnEachOtherOnlyThroughTheirFaces() {
        ApplicationModules.of(
                        Ourplan.class,
                        resideInAPackage("org.ourplan.tables..")
                                .or(resideInAPackage("org.ourplan.template.."))
                                .or(resideInAPackage("org.ourplan.law.."))
                                .or(resideInAPackage("org.ourplan.govuk..")))
                .verify();
    }

    @ArchTest
    static final ArchRule decisionsArePure = classes()
            .that()
            .resideInAPackage("..decide..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "org.ourplan.law..", "org.ourplan..decide..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule decisionsReadNoClock = noClasses()
            .that()
            .resideInAPackage("..decide..")
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule pagesDoNotTouchTables = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.ourplan.tables..");
}

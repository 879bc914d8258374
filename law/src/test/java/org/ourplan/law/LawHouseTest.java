package org.ourplan.law;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Tags;
import org.junit.jupiter.api.Test;
import org.ourplan.law.rules.Carries;
import org.ourplan.law.rules.QuotedCsv;
import org.ourplan.law.rules.RuleBook;

/** What the law module may lean on, and that every rule id it names is in the register. */
class LawHouseTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.ourplan.law");
    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("org.ourplan.law");
    private static final Pattern RULE_ID = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)*-[A-Z]?[0-9]+[A-Za-z]?");

    @Test
    void theLawLeansOnJavaAndItselfOnly() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "org.ourplan.law..")
                .check(MAIN);
    }

    @Test
    void theLawReadsNoClockAndNoFiles() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(QuotedCsv.class.getName())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.sql..")
                .check(MAIN);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.time\\.Clock|java\\.util\\.(Random|Timer)|java\\.lang\\.(Thread|Runtime)")
                .check(MAIN);
        noClasses().should().callMethod(java.time.LocalDate.class, "now").check(MAIN);
        noClasses().should().callMethod(java.time.Instant.class, "now").check(MAIN);
    }

    @Test
    void everyRuleThatCodeCarriesIsInTheRegister() {
        Set<String> carried = new TreeSet<>();
        annotated(MAIN)
                .filter(element -> element.isAnnotatedWith(Carries.class))
                .forEach(element -> carried.addAll(
                        Arrays.asList(element.getAnnotationOfType(Carries.class).value())));
        RuleBook book = RuleBook.load();

        assertThat(carried).hasSizeGreaterThan(50).allMatch(book::holds, "is in the register");
    }

    @Test
    void everyRuleThatATestProvesIsInTheRegister() {
        Set<String> proved = new TreeSet<>();
        annotated(TESTS).flatMap(LawHouseTest::tags).forEach(proved::add);
        RuleBook book = RuleBook.load();

        assertThat(proved.stream().filter(RULE_ID.asMatchPredicate()))
                .hasSizeGreaterThan(50)
                .allMatch(book::holds, "is in the register");
    }

    private static Stream<HasAnnotations<?>> annotated(JavaClasses classes) {
        return classes.stream().flatMap(LawHouseTest::withMembers);
    }

    private static Stream<HasAnnotations<?>> withMembers(JavaClass type) {
        return Stream.concat(Stream.<HasAnnotations<?>>of(type), type.getMembers().stream());
    }

    private static Stream<String> tags(HasAnnotations<?> element) {
        if (element.isAnnotatedWith(Tags.class)) {
            return Arrays.stream(element.getAnnotationOfType(Tags.class).value())
                    .map(Tag::value);
        }
        return element.isAnnotatedWith(Tag.class)
                ? Stream.of(element.getAnnotationOfType(Tag.class).value())
                : Stream.of();
    }
}

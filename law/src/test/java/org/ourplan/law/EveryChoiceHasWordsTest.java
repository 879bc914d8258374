package org.ourplan.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ourplan.law.answer.Answer;

/** People choose by words: each choice of the law has some, and no two choices of one list have the same. */
class EveryChoiceHasWordsTest {

    private static final Set<String> WORDS = Set.of(
            "words",
            "sentence",
            "plainTitle",
            "legalName",
            "plainWords",
            "legalWords",
            "question",
            "toThem",
            "title",
            "firstPerson",
            "stored");
    private static final Set<String> MORE = Set.of("whatItMeans", "activity", "basis", "ruleId");

    private static List<Class<?>> choices() throws IOException, URISyntaxException {
        Path classes = Path.of(
                Answer.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(classes.resolve("org/ourplan/law"))) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .<Class<?>>map(name -> named(name.substring(0, name.length() - ".class".length())))
                    .filter(Class::isEnum)
                    .toList();
        }
    }

    private static Class<?> named(String path) {
        try {
            return Class.forName(path.replace('/', '.'), false, EveryChoiceHasWordsTest.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static List<Object> said(Class<?> choice, Method method) throws ReflectiveOperationException {
        method.setAccessible(true);
        List<Object> said = new ArrayList<>();
        for (Object constant : choice.getEnumConstants()) {
            said.add(method.invoke(constant));
        }
        return said;
    }

    private static boolean asks(Method method) {
        return method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && (WORDS.contains(method.getName()) || MORE.contains(method.getName()));
    }

    @Test
    void ofItsOwn() throws IOException, URISyntaxException, ReflectiveOperationException {
        List<Class<?>> choices = choices();
        assertThat(choices).hasSizeGreaterThan(60);
        for (Class<?> choice : choices) {
            for (Method method : Arrays.stream(choice.getDeclaredMethods())
                    .filter(EveryChoiceHasWordsTest::asks)
                    .toList()) {
                List<Object> said = said(choice, method);
                assertThat(said)
                        .as("%s.%s", choice.getName(), method.getName())
                        .allSatisfy(words ->
                                assertThat(words).asString().isNotBlank().isNotEqualTo("null"));
                if (WORDS.contains(method.getName())) {
                    assertThat(said)
                            .as("%s.%s", choice.getName(), method.getName())
                            .doesNotHaveDuplicates();
                }
            }
        }
    }
}

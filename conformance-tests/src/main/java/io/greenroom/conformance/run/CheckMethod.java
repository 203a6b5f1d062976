package io.greenroom.conformance.run;

import io.greenroom.conformance.checks.Judges;
import io.greenroom.spec.Clause;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * A check as a method of a class.
 *
 * @param generated whether its input is generated, so that jqwik runs it
 */
public record CheckMethod(Method method, Judges judges, boolean generated) {

    static Stream<CheckMethod> in(Class<?> type, boolean generated) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Judges.class))
                .map(method -> new CheckMethod(method, method.getAnnotation(Judges.class), generated))
                .sorted(java.util.Comparator.comparing(CheckMethod::name));
    }

    /** The clause that it judges. */
    public Clause clause() {
        return judges.value();
    }

    /** The method's name. */
    public String name() {
        return method.getName();
    }

    String key() {
        return key(method);
    }

    static String key(Method method) {
        return key(method.getDeclaringClass().getName(), method.getName());
    }

    static String key(String type, String method) {
        return type + "#" + method;
    }
}

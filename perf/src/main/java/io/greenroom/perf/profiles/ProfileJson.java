package io.greenroom.perf.profiles;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.PropertyBindingException;
import tools.jackson.databind.json.JsonMapper;

/** Reads a profile's JSON, and refuses whatever is not one in words about its fields. */
final class ProfileJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(tools.jackson.databind.cfg.EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private ProfileJson() {}

    static Profile parse(String file, byte[] json) {
        try {
            return MAPPER.readValue(json, Profile.class);
        } catch (PropertyBindingException e) {
            throw new BadProfile(
                    "%s: %s: no such field; allowed are %s".formatted(file, field(e), names(e.getKnownPropertyIds())));
        } catch (InvalidFormatException e) {
            throw new BadProfile("%s: %s: %s is not allowed; it is %s"
                    .formatted(file, field(e), e.getValue(), kind(e.getTargetType())));
        } catch (MismatchedInputException e) {
            throw new BadProfile("%s: %s: %s".formatted(file, field(e), mismatch(e)));
        } catch (JacksonException e) {
            throw new BadProfile("%s: no JSON: %s, line %d"
                    .formatted(file, e.getOriginalMessage(), e.getLocation().getLineNr()));
        }
    }

    private static String mismatch(MismatchedInputException e) {
        return e.getOriginalMessage().startsWith("Missing")
                ? "is missing"
                : "has the wrong type; it is " + kind(e.getTargetType());
    }

    private static String field(JacksonException e) {
        var path = e.getPath().stream().map(ProfileJson::step).collect(Collectors.joining());
        return path.isEmpty() ? "the whole" : path.substring(path.startsWith(".") ? 1 : 0);
    }

    private static String step(Reference reference) {
        return reference.getPropertyName() == null
                ? "[" + reference.getIndex() + "]"
                : "." + reference.getPropertyName();
    }

    private static String kind(@org.jspecify.annotations.Nullable Class<?> type) {
        if (type == null) {
            return "something else";
        }
        if (type == Journey.class) {
            return "one of " + names(Arrays.asList(Journey.values()));
        }
        if (type == int.class || type == Integer.class) {
            return "a whole number";
        }
        if (type == double.class || type == Double.class) {
            return "a number";
        }
        return type == String.class ? "a text" : java.util.List.class.isAssignableFrom(type) ? "a list" : "an object";
    }

    private static String names(@org.jspecify.annotations.Nullable Collection<?> names) {
        return names == null ? "none" : names.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}

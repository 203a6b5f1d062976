package io.greenroom.perf.profiles;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** The profiles that are there, and those that users bring. */
public final class Profiles {
    /** Those that ship, gentlest first. */
    public static final List<String> NAMES = List.of("smoke", "steady", "ramp", "spike", "scroll", "soak", "capacity");

    private Profiles() {}

    /**
     * A profile that ships.
     *
     * @throws BadProfile if there is none of that name
     */
    public static Profile named(String name) {
        if (!NAMES.contains(name)) {
            throw new BadProfile("no profile is called " + name + "; there are " + String.join(", ", NAMES)
                    + ", and a file of your own may be given by its path");
        }
        var file = "/profiles/" + name + ".json";
        try (var in = Profiles.class.getResourceAsStream(file)) {
            return parse(name + ".json", java.util.Objects.requireNonNull(in, file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /**
     * A user's own profile.
     *
     * @throws BadProfile if the file cannot be read, or does not say what a profile says
     */
    public static Profile read(Path file) {
        try (var in = Files.newInputStream(file)) {
            return parse(file.toString(), in);
        } catch (NoSuchFileException e) {
            throw new BadProfile(file + ": there is no such file");
        } catch (IOException e) {
            throw new BadProfile(file + ": cannot be read (" + e.getMessage() + ")");
        }
    }

    private static Profile parse(String file, InputStream in) throws IOException {
        return Rules.kept(file, ProfileJson.parse(file, in.readAllBytes()));
    }
}

package io.greenroom.conformance.broken;

import io.greenroom.conformance.broken.level1.BrokenForms;
import io.greenroom.conformance.broken.level1.BrokenLists;
import io.greenroom.conformance.broken.level1.BrokenMessages;
import io.greenroom.conformance.broken.level1.BrokenRooms;
import io.greenroom.conformance.broken.level1.BrokenTexts;
import io.greenroom.conformance.broken.level1.BrokenUsers;
import io.greenroom.conformance.broken.level2.BrokenBodies;
import io.greenroom.conformance.broken.level2.BrokenBounds;
import io.greenroom.conformance.broken.level2.BrokenErrors;
import io.greenroom.conformance.broken.level2.BrokenLengths;
import io.greenroom.conformance.broken.level2.BrokenOrder;
import io.greenroom.conformance.broken.level2.BrokenPages;
import io.greenroom.conformance.broken.level2.BrokenSizes;
import io.greenroom.conformance.broken.level2.BrokenWalks;
import io.greenroom.conformance.broken.level3.BrokenAuthors;
import io.greenroom.conformance.broken.level3.BrokenDirectRooms;
import io.greenroom.conformance.broken.level3.BrokenGuards;
import io.greenroom.conformance.broken.level3.BrokenMemberLists;
import io.greenroom.conformance.broken.level3.BrokenMembers;
import io.greenroom.conformance.broken.level3.BrokenTokens;
import io.greenroom.conformance.broken.level3.BrokenVisibility;
import io.greenroom.conformance.broken.sound.Fault;
import io.greenroom.conformance.broken.sound.SoundServer;
import io.greenroom.spec.Clause;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Every broken server there is: the nested classes of these groups. */
public final class BrokenServers {
    private static final List<Class<?>> GROUPS = List.of(
            BrokenUsers.class,
            BrokenRooms.class,
            BrokenMessages.class,
            BrokenLists.class,
            BrokenTexts.class,
            BrokenForms.class,
            BrokenPages.class,
            BrokenWalks.class,
            BrokenOrder.class,
            BrokenBounds.class,
            BrokenErrors.class,
            BrokenBodies.class,
            BrokenSizes.class,
            BrokenLengths.class,
            BrokenTokens.class,
            BrokenGuards.class,
            BrokenAuthors.class,
            BrokenVisibility.class,
            BrokenMembers.class,
            BrokenMemberLists.class,
            BrokenDirectRooms.class);

    private BrokenServers() {}

    /** All of them, in the order of their clauses. */
    public static List<BrokenServer> all() {
        return GROUPS.stream()
                .flatMap(group -> Stream.of(group.getDeclaredClasses()))
                .filter(SoundServer.class::isAssignableFrom)
                .map(type -> broken(type.asSubclass(SoundServer.class)))
                .sorted(Comparator.comparing(BrokenServer::name))
                .toList();
    }

    /** The classes that broken servers are nested in. */
    static List<Class<?>> groups() {
        return GROUPS;
    }

    private static BrokenServer broken(Class<? extends SoundServer> type) {
        var fault = Objects.requireNonNull(type.getAnnotation(Fault.class), type + " says no fault");
        var clause = Clause.at(type.getSimpleName().substring(0, "L1_01".length()))
                .orElseThrow(() -> new IllegalStateException(type + " names no clause"));
        var breaks = EnumSet.of(clause);
        breaks.addAll(Arrays.asList(fault.alsoBreaks()));
        return new BrokenServer(
                clause,
                type.getSimpleName(),
                fault.value(),
                () -> start(type),
                breaks,
                Set.of(fault.mayBreak()),
                fault.spreads());
    }

    private static SoundServer start(Class<? extends SoundServer> type) {
        try {
            return type.getDeclaredConstructor().newInstance().open();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

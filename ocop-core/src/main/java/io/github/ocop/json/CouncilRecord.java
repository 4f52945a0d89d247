package io.github.ocop.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.ocop.council.Council;
import io.github.ocop.council.CouncilBody;
import io.github.ocop.council.CouncilPreset;
import io.github.ocop.council.CouncilRules;
import io.github.ocop.council.Seat;
import io.github.ocop.rating.Authority;
import io.github.ocop.rating.FaultReason;
import io.github.ocop.rating.MinimumTest;
import io.github.ocop.rating.Points;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fields of a council as they come, in any order: a preset counts before what is said besides it, wherever it stands. */
final class CouncilRecord {
    private static final ImmutableList<String> SEAT = ImmutableList.of("member", "chair", "body");

    private final RecordParser record;
    private final List<Seat> seats = new ArrayList<>();
    private boolean seated;
    private CouncilPreset preset = CouncilPreset.PLAIN;
    private Optional<Integer> minimumMembers = Optional.empty();
    private Optional<Points> sharePresent = Optional.empty();
    private Optional<Boolean> chairPresent = Optional.empty();
    private Optional<Points> spread = Optional.empty();
    private Optional<MinimumTest> minimumTest = Optional.empty();
    private Optional<Authority> composition = Optional.empty();

    CouncilRecord(RecordParser record) {
        this.record = record;
    }

    void field(String name, Place at) throws IOException {
        switch (name) {
            case "preset" -> preset = record.word(at, CouncilPreset.class).orElse(preset);
            case "minimumMembers" ->
                minimumMembers = record.wholeNumber(at, FaultReason.NOT_A_WHOLE_NUMBER)
                        .map(number -> (int) Math.max(-1, Math.min(CouncilRules.MOST_MEMBERS + 1L, number)));
            case "sharePresent" -> sharePresent = record.points(at);
            case "chairPresent" -> chairPresent = record.flag(at);
            case "spread" -> spread = record.points(at);
            case "minimumTest" -> minimumTest = record.word(at, MinimumTest.class);
            case "composition" -> composition = record.word(at, Authority.class);
            case "members" -> {
                seated = true;
                record.list(at, (i, place) -> seat(place));
            }
            default -> throw new IllegalArgumentException("field: expected one of a council, given '" + name + "'");
        }
    }

    private void seat(Place at) throws IOException {
        SeatFields seat = new SeatFields();
        record.object(at, SEAT, seat::field);
        record.require(seat.seen, at, "member");
        seat.member.ifPresent(member -> seats.add(Seat.of(member, seat.chair, seat.body)));
    }

    /**
     * {@return the council}
     *
     * @throws IllegalArgumentException if its rules ask for what it does not say, or it has no members or one twice
     */
    Council council() {
        // that nobody sits is not the same as not knowing who does
        checkArgument(!seated || !seats.isEmpty(), "members: expected 1 or more, given none");
        CouncilRules rules = preset.rules();
        CouncilRules.Builder said = CouncilRules.builder().from(rules);
        minimumMembers.ifPresent(said::minimumMembers);
        sharePresent.ifPresent(said::sharePresent);
        chairPresent.ifPresent(said::chairPresent);
        spread.ifPresent(said::spread);
        minimumTest.ifPresent(said::minimumTest);
        composition.ifPresent(said::composition);
        return Council.of(said.build(), seats);
    }

    /** The fields of one member. */
    private final class SeatFields {
        private boolean seen;
        private Optional<String> member = Optional.empty();
        private boolean chair;
        private Optional<CouncilBody> body = Optional.empty();

        void field(String name, Place at) throws IOException {
            switch (name) {
                case "member" -> {
                    seen = true;
                    member = record.name(at, Limits.TEXT_CHARACTERS);
                }
                case "chair" -> chair = record.flag(at).orElse(false);
                default -> body = record.word(at, CouncilBody.class);
            }
        }
    }
}

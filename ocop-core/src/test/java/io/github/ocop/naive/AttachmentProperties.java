package io.github.ocop.naive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.document.AttachmentCheck;
import io.github.ocop.document.AttachmentList;
import io.github.ocop.document.Holding;
import io.github.ocop.document.Holdings;
import io.github.ocop.document.Stake;
import io.github.ocop.fixtures.HalfFilledSheets;
import io.github.ocop.fixtures.HalfFilledSheets.HalfFilled;
import io.github.ocop.fixtures.Law;
import io.github.ocop.fixtures.Papers;
import io.github.ocop.rating.PartialSheet;
import io.github.ocop.rating.RatingRange;
import io.github.ocop.subject.FilingKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/** What more and fewer documents mean for points and stars, on the real sets. Each try is one sheet on all 26 sets. */
@Domain(HalfFilledSheets.class)
@Domain(DomainContext.Global.class)
class AttachmentProperties {
    private static AttachmentList list(HalfFilled half, int set, Random random) {
        CriteriaSet criteria = Law.set(set);
        // most sheets are whole: the range of a gap takes a search
        HalfFilled sheet = random.nextInt(8) == 0 ? half : new HalfFilled(half.whole(), 100, half.seed());
        FilingKind[] kinds = FilingKind.values();
        return Law.QD_26.attachments(
                PartialSheet.of(criteria, sheet.on(criteria, "m1")), kinds[random.nextInt(kinds.length)]);
    }

    private static AttachmentCheck check(AttachmentList list, List<Holding> held) {
        return AttachmentCheck.of(list, Holdings.of(Papers.DAY, held));
    }

    private static RatingRange range(AttachmentList list, List<Holding> held) {
        return check(list, held).provedRange().orElseThrow();
    }

    /** Fewer points or stars at either end are less; none may be more. */
    private static void assertNoMore(RatingRange less, RatingRange most) {
        assertThat(less.lowestPoints()).isLessThanOrEqualTo(most.lowestPoints());
        assertThat(less.highestPoints()).isLessThanOrEqualTo(most.highestPoints());
        assertThat(less.lowestStars()).isLessThanOrEqualTo(most.lowestStars());
        assertThat(less.highestStars()).isLessThanOrEqualTo(most.highestStars());
    }

    // few enough sheets to be quick, enough that one of them is filled
    @Property(tries = 8, edgeCases = EdgeCasesMode.NONE)
    void removing_any_one_document_never_raises_points_or_stars(@ForAll HalfFilled half, @ForAll long seed) {
        Random random = new Random(seed);
        for (int set = 1; set <= 26; set++) {
            AttachmentList list = list(half, set, random);
            List<Holding> all = Papers.all(list);
            RatingRange full = range(list, all);
            for (int i = 0; i < all.size(); i++) {
                List<Holding> fewer = new ArrayList<>(all);
                fewer.remove(i);
                AttachmentCheck less = check(list, fewer);
                assertNoMore(less.provedRange().orElseThrow(), full);
                // what hangs on it is what is lost without it
                assertThat(less.losses())
                        .isEqualTo(list.stakes(list.attachments().get(i)));
                Statistics.label("points hang on it").collect(!less.losses().isEmpty());
            }
        }
        Statistics.label("points hang on it")
                .coverage(coverage ->
                        List.of(true, false).forEach(so -> coverage.check(so).count(count -> count > 0)));
    }

    @Property(tries = 5)
    void adding_a_document_never_lowers_points_or_stars(@ForAll HalfFilled half, @ForAll long seed) {
        Random random = new Random(seed);
        List<String> labels = Law.QD_26.documents().labels().asList();
        for (int set = 1; set <= 26; set++) {
            AttachmentList list = list(half, set, random);
            List<Holding> held = Papers.some(random);
            RatingRange less = range(list, held);
            for (int i = 0; i < 3; i++) {
                List<Holding> more = new ArrayList<>(held);
                more.add(
                        random.nextInt(held.size() + 1),
                        Papers.holding(labels.get(random.nextInt(labels.size())), random));
                assertNoMore(less, range(list, more));
            }
            assertNoMore(range(list, List.of()), less);
            assertNoMore(less, range(list, Papers.all(list)));
        }
    }

    @Property(tries = 5)
    void with_everything_there_the_proved_sheet_is_the_claimed_one(@ForAll HalfFilled half, @ForAll long seed) {
        Random random = new Random(seed);
        for (int set = 1; set <= 26; set++) {
            AttachmentList list = list(half, set, random);
            AttachmentCheck own = check(list, Papers.all(list));
            assertThat(own.proved().orElseThrow().choices())
                    .isEqualTo(list.claims().orElseThrow().choices());
            assertThat(own.losses()).isEmpty();
            assertThat(own.provedRange()).isEqualTo(own.claimedRange());
            assertThat(own.risks()).isEmpty();
        }
    }

    @Property(tries = 8)
    void the_losses_are_what_lies_between_the_claims_and_what_is_proved(@ForAll HalfFilled half, @ForAll long seed) {
        Random random = new Random(seed);
        for (int set = 1; set <= 26; set++) {
            AttachmentList list = list(half, set, random);
            AttachmentCheck check = check(list, Papers.some(random));
            int before = points(list.claims().orElseThrow());
            int after = points(check.proved().orElseThrow());
            assertThat(check.losses().stream().mapToInt(Stake::points).sum()).isEqualTo(before - after);
            assertThat(check.losses())
                    .noneMatch(loss -> loss.points() < 0 || loss.criterion().personal());
            assertThat(new NaiveProof(list, check.holdings()).points()).isEqualTo(after);
        }
    }

    private static int points(PartialSheet sheet) {
        return sheet.choices().entrySet().stream()
                .mapToInt(entry -> sheet.set().criterion(entry.getKey()).pointsOf((int)
                        entry.getValue().place()))
                .sum();
    }
}

package io.github.ocop.examples.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.fixtures.Councils;
import io.github.ocop.fixtures.Councils.Council;
import io.github.ocop.fixtures.Law;
import io.github.ocop.fixtures.NearBoundary;
import io.github.ocop.fixtures.NearBoundary.BoundaryCouncil;
import io.github.ocop.fixtures.WantedDossier;
import io.github.ocop.fixtures.WantedStars;
import io.github.ocop.rating.ScoreSheet;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

// page begins
@Domain(WantedStars.class)
@Domain(NearBoundary.class)
@Domain(Councils.class)
class OwnRaterProperties {
    @Property(tries = 300)
    void a_dossier_made_for_so_many_stars_has_them(@ForAll WantedDossier wanted) {
        Assume.that(wanted.outcome().equals("RATED"));
        assertThat(OwnRater.stars(wanted.set(), wanted.sheets())).isEqualTo(wanted.stars());
    }

    @Property(tries = 100)
    void a_council_on_the_edge_of_a_band_is_on_the_right_side_of_it(@ForAll BoundaryCouncil council) {
        assertThat(OwnRater.stars(council.set(), council.sheets())).isEqualTo(council.stars());
    }

    @Property(tries = 60)
    void any_council_has_the_stars_the_library_gives_it(@ForAll Council council) {
        for (CriteriaSet set : Law.sets().toList()) {
            List<ScoreSheet> sheets = council.on(set);
            assertThat(OwnRater.stars(set, sheets))
                    .isEqualTo(Law.rate(sheets.toArray(ScoreSheet[]::new)).stars());
        }
    }
}
// page ends

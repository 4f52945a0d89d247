package io.github.ocop.examples.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.fixtures.DamagedRecords;
import io.github.ocop.fixtures.DamagedRecords.DamagedRecord;
import io.github.ocop.fixtures.WantedDossier;
import io.github.ocop.fixtures.WantedStars;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

// page begins
@Domain(WantedStars.class)
@Domain(DamagedRecords.class)
class DeskProperties {
    @Property(tries = 200)
    void a_good_record_is_told_its_stars_or_its_bar(@ForAll WantedDossier wanted) {
        String told = wanted.stars() == 0 ? "no stars: " + wanted.outcome() : "stars: " + wanted.stars();
        assertThat(Desk.tell(wanted.record())).isEqualTo(told);
    }

    @Property(tries = 200)
    void a_damaged_record_is_sent_back_with_the_place(@ForAll DamagedRecord damaged) {
        String place = damaged.at().isEmpty() ? "the record" : damaged.at();
        assertThat(Desk.tell(damaged.record())).isEqualTo("sent back: " + damaged.code() + " at " + place);
    }
}
// page ends

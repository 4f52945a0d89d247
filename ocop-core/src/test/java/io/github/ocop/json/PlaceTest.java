package io.github.ocop.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceTest {
    @Test
    void isWrittenAsWireSays() {
        Place choice = Place.RECORD.under("sheets").at(0).under("choices").under("1.1");
        assertThat(choice).hasToString("sheets[0].choices.1.1");
        assertThat(Place.RECORD.under("id")).hasToString("id");
        assertThat(Place.RECORD).hasToString("");
    }

    @Test
    void ofFieldWithoutNameIsThatOfWhatItStandsIn() {
        assertThat(Place.RECORD.under("").under("kind")).hasToString("kind");
        assertThat(Place.RECORD.under("subject").under("").under("kind")).hasToString("subject..kind");
    }
}

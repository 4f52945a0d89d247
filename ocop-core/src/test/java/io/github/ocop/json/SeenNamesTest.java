package io.github.ocop.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class SeenNamesTest {
    @Property
    void areTheSameAsSet(@ForAll @Size(max = 200) List<@StringLength(max = 2) String> names) {
        SeenNames seen = new SeenNames();
        Set<String> plainly = new HashSet<>();
        for (String name : names) {
            assertThat(seen.add(name)).isEqualTo(plainly.add(name));
        }
    }
}

package io.github.ocop.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.Dependency;
import io.github.ocop.criteria.Ground;
import io.github.ocop.criteria.Heading;
import io.github.ocop.criteria.IncompleteSet;
import io.github.ocop.criteria.ListedSet;
import io.github.ocop.criteria.Option;
import io.github.ocop.criteria.Part;
import io.github.ocop.criteria.Requirement;
import io.github.ocop.criteria.Subheading;
import io.github.ocop.criteria.ZeroStop;
import io.github.ocop.law.Misprint;
import io.github.ocop.rulebook.Words;
import io.github.ocop.trace.Register;
import java.io.IOException;

/** Writes a criteria set with its words, as one JSON object; its form is laid down in {@code set.schema.json}. Immutable. */
public final class SetWriter {
    private final Words words;

    private SetWriter(Words words) {
        this.words = words;
    }

    /**
     * {@return the writer of sets in these words}
     *
     * @param words the words of messages and labels
     */
    public static SetWriter of(Words words) {
        return new SetWriter(words);
    }

    /**
     * {@return a set as one line of JSON, without a line end}
     *
     * @param set the criteria set
     * @param register the register of its rulebook, for the misprints that stand in the set
     */
    public String write(CriteriaSet set, Register register) {
        return WireJson.write(json -> new Writing(json, set).set(register.misprintsIn(set)));
    }

    /**
     * {@return the number and the name of a set, and why it is incomplete if so, as one line of JSON, without a line end}
     *
     * @param set the criteria set
     */
    public String writeName(ListedSet set) {
        return WireJson.write(json -> {
            json.writeStartObject();
            name(json, set);
            if (set instanceof IncompleteSet incomplete) {
                json.writeStringField("incomplete", words.incomplete(incomplete));
            }
            json.writeEndObject();
        });
    }

    private void name(JsonGenerator json, ListedSet set) throws IOException {
        json.writeStringField("rulebook", set.rulebook());
        json.writeStringField("instrument", set.citation().instrument());
        json.writeNumberField("criteriaSet", set.number());
        json.writeStringField("label", set.label());
        json.writeStringField("name", words.set(set));
    }

    private final class Writing {
        private final JsonGenerator json;
        private final CriteriaSet set;

        Writing(JsonGenerator json, CriteriaSet set) {
            this.json = json;
            this.set = set;
        }

        void set(ImmutableList<Misprint> misprints) throws IOException {
            json.writeStartObject();
            name(json, set);
            json.writeStringField("citation", set.citation().text(words.language()));
            WireJson.objects(json, "grounds", set.grounds(), this::ground);
            json.writeFieldName("zeroRule");
            if (set.zeroStop().isPresent()) {
                zeroRule(set.zeroStop().get());
            } else {
                json.writeNull();
            }
            WireJson.objects(json, "parts", set.parts(), this::part);
            WireJson.objects(json, "misprints", misprints, misprint -> MisprintFields.write(json, misprint, words));
            json.writeEndObject();
        }

        private void ground(Ground ground) throws IOException {
            json.writeStringField("finding", ground.finding());
            json.writeStringField("outcome", ground.bar().name());
            named(ground.label(), words.ground(set, ground));
            json.writeStringField("citation", set.cite(ground.finding()).text(words.language()));
        }

        private void zeroRule(ZeroStop stop) throws IOException {
            json.writeStartObject();
            json.writeStringField("outcome", stop.bar().name());
            named(stop.label(), words.zeroRule(stop));
            WireJson.texts(json, "criteria", stop.criteria());
            json.writeEndObject();
        }

        private void part(Part part) throws IOException {
            json.writeStringField("part", part.name().name());
            json.writeStringField("name", words.part(part.name()));
            json.writeNumberField("points", part.points());
            WireJson.objects(json, "headings", part.headings(), this::heading);
        }

        private void heading(Heading heading) throws IOException {
            numbered(heading.number(), heading.label(), heading.points());
            WireJson.objects(json, "subheadings", heading.subheadings(), this::subheading);
            WireJson.objects(json, "criteria", heading.criteria(), this::criterion);
        }

        private void subheading(Subheading subheading) throws IOException {
            numbered(subheading.number(), subheading.label(), subheading.points());
        }

        private void criterion(Criterion criterion) throws IOException {
            numbered(criterion.number(), criterion.label(), criterion.points());
            json.writeStringField("choose", criterion.selection().name());
            json.writeBooleanField("personal", criterion.personal());
            WireJson.objects(json, "cases", criterion.cases(), label -> named(label, words.caseName(label)));
            json.writeFieldName("needs");
            if (criterion.needs().isPresent()) {
                needs(criterion.needs().get());
            } else {
                json.writeNull();
            }
            WireJson.objects(json, "requirements", criterion.requirements(), this::requirement);
            json.writeArrayFieldStart("options");
            for (int box = 1; box <= criterion.options().size(); box++) {
                option(criterion, box);
            }
            json.writeEndArray();
        }

        private void needs(Dependency dependency) throws IOException {
            json.writeStartObject();
            json.writeStringField("criterion", dependency.criterion());
            json.writeStringField("basis", dependency.basis().name());
            json.writeEndObject();
        }

        private void requirement(Requirement requirement) throws IOException {
            json.writeStringField("kind", requirement.kind().name());
            named(requirement.label(), words.requirement(requirement.label()));
        }

        private void option(Criterion criterion, int box) throws IOException {
            Option option = criterion.options().get(box - 1);
            json.writeStartObject();
            json.writeNumberField("box", box);
            named(option.label(), words.option(set, criterion, box));
            json.writeNumberField("points", option.points());
            WireJson.number(json, "minimumFor", option.minimumFor());
            WireJson.number(json, "case", option.caseNumber());
            json.writeEndObject();
        }

        private void numbered(String number, String label, int points) throws IOException {
            json.writeStringField("number", number);
            named(label, words.heading(set, number, label));
            json.writeNumberField("points", points);
        }

        private void named(String label, String name) throws IOException {
            json.writeStringField("label", label);
            json.writeStringField("name", name);
        }
    }
}

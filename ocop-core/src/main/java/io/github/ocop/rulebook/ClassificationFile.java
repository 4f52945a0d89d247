package io.github.ocop.rulebook;

import io.github.ocop.law.Citation;
import io.github.ocop.law.Instrument;
import io.github.ocop.product.Category;
import io.github.ocop.product.Classification;
import io.github.ocop.product.Group;
import io.github.ocop.product.Leaf;
import io.github.ocop.product.Ministry;

/** Reads {@code classification.json}: categories, groups and subgroups, and the set each leads to. */
final class ClassificationFile {
    private ClassificationFile() {}

    static Classification classification(DataNode node, Instrument instrument) {
        Citation citation = Citation.of(instrument.number(), node.text("citation"));
        return Classification.of(node.objects("categories", ClassificationFile::category), citation);
    }

    private static Category category(DataNode node) {
        return Category.builder()
                .number(node.text("number"))
                .label(node.label("label"))
                .groups(node.objects("groups", ClassificationFile::group))
                .build();
    }

    private static Group group(DataNode node) {
        return Group.builder()
                .number(node.text("number"))
                .label(node.label("label"))
                .leaves(node.objects("leaves", ClassificationFile::leaf))
                .build();
    }

    private static Leaf leaf(DataNode node) {
        return Leaf.builder()
                .letter(node.optionalText("letter"))
                .criteriaSet(node.number("criteriaSet"))
                .ministries(node.words("ministries", Ministry.class))
                .build();
    }
}

package io.github.ocop.rulebook;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.ocop.law.Citation;
import io.github.ocop.law.Instrument;
import io.github.ocop.product.Category;
import io.github.ocop.product.Classification;
import io.github.ocop.product.Group;
import io.github.ocop.product.Leaf;
import io.github.ocop.product.Ministry;
import java.util.Optional;

/** Reads {@code classification.json}: categories, groups and subgroups, and the set each leads to. */
final class ClassificationFile {
    private ClassificationFile() {}

    /** Reads a classification; the categories of an amending decision stand in the place of those of their number. */
    static Classification read(DataNode node, Instrument instrument, Optional<Classification> amended) {
        Citation citation = Citation.of(instrument.number(), node.text("citation"));
        ImmutableList<Category> own = node.objects("categories", ClassificationFile::category);
        return Classification.of(
                amended.map(whole -> over(whole.categories(), own)).orElse(own), citation);
    }

    private static ImmutableList<Category> over(ImmutableList<Category> whole, ImmutableList<Category> own) {
        ImmutableMap<String, Category> changed = Maps.uniqueIndex(own, Category::number);
        ImmutableSet<String> numbers = whole.stream().map(Category::number).collect(toImmutableSet());
        checkArgument(
                numbers.containsAll(changed.keySet()), "categories: expected some of %s, given %s", numbers, changed);
        return whole.stream()
                .map(category -> changed.getOrDefault(category.number(), category))
                .collect(toImmutableList());
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
                .alike(node.optionalTexts("alike"))
                .ministries(node.optionalWords("ministries", Ministry.class))
                .build();
    }
}

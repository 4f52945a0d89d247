package io.github.ocop.document;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Set;
import org.immutables.value.Value;

/** All documents that a decision asks for, in the order in which a dossier is put together. */
@Value.Immutable
public abstract class DocumentRules {
    DocumentRules() {}

    /** {@return the documents} */
    @Value.Parameter
    public abstract ImmutableList<Document> documents();

    /**
     * {@return the rules}
     *
     * @param documents the labels of the documents
     */
    public static DocumentRules of(Iterable<? extends Document> documents) {
        return ImmutableDocumentRules.of(ImmutableList.copyOf(documents));
    }

    /** {@return the labels of all documents} */
    @Value.Derived
    public ImmutableSet<String> labels() {
        return documents().stream().map(Document::label).collect(toImmutableSet());
    }

    @Value.Check
    void check() {
        Set<String> seen = new HashSet<>();
        documents()
                .forEach(document -> checkArgument(seen.add(document.label()), "document %s: twice", document.label()));
    }
}

package io.github.ocop.rulebook;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ocop.cycle.Workflow;
import io.github.ocop.year.WaitRule;
import java.util.Objects;
import java.util.function.Supplier;

/** The tables that come with the library, each read when first used. */
final class WorkflowTables {
    private final DataSource source;
    private final Rulebooks rulebooks;
    private final ImmutableMap<String, Supplier<Workflow>> tables;
    private final Supplier<ImmutableMap<String, WaitRule>> waits;
    private final Supplier<ImmutableList<Workflow>> applications;
    private final Supplier<ImmutableSet<String>> applicationEvents;
    private final YearProfiles profiles;

    WorkflowTables(DataSource source, Rulebooks rulebooks) {
        this.source = source;
        this.rulebooks = rulebooks;
        this.waits = Suppliers.memoize(() -> WaitsFile.load(source));
        this.profiles = YearProfiles.load(source);
        this.tables = ImmutableMap.<String, Supplier<Workflow>>builder()
                .putAll(rulebooks.held().stream()
                        .collect(
                                toImmutableMap(Workflows::application, id -> Suppliers.memoize(() -> application(id)))))
                .put(
                        Workflows.REVOCATION,
                        Suppliers.memoize(() -> load(Workflows.REVOCATION, number(Rulebooks.LIMITED))))
                .put(Workflows.PRODUCT_YEAR, Suppliers.memoize(() -> load(Workflows.PRODUCT_YEAR, "")))
                .buildOrThrow();
        this.applications = Suppliers.memoize(() -> rulebooks.held().stream()
                .map(id -> Objects.requireNonNull(tables.get(Workflows.application(id)))
                        .get())
                .collect(toImmutableList()));
        this.applicationEvents = Suppliers.memoize(() -> applications().stream()
                .flatMap(table -> table.events().keySet().stream())
                .collect(toImmutableSet()));
    }

    /** {@return the tables by id, but those of a province's year} */
    ImmutableMap<String, Supplier<Workflow>> byId() {
        return tables;
    }

    /** {@return the tables of applications, one a decision, all of them read} */
    ImmutableList<Workflow> applications() {
        return applications.get();
    }

    /** {@return the types of events of all of those} */
    ImmutableSet<String> applicationEvents() {
        return applicationEvents.get();
    }

    /** {@return how long a product waits, by what for} */
    ImmutableMap<String, WaitRule> waits() {
        return waits.get();
    }

    YearProfiles profiles() {
        return profiles;
    }

    /** Of the table of the decision it amends, an amending one keeps what is still law when it begins. */
    private Workflow application(String id) {
        return rulebooks
                .get(id)
                .amends()
                .map(amended -> load(Workflows.application(amended), number(amended))
                        .since(rulebooks.filings(id).first(), Workflows.application(id)))
                .orElseGet(() -> load(Workflows.application(id), number(id)));
    }

    private Workflow load(String id, String number) {
        return WorkflowFile.load(source, id, number);
    }

    private String number(String id) {
        return rulebooks.get(id).instrument().number();
    }
}

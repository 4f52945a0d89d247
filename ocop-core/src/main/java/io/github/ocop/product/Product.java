package io.github.ocop.product;

import java.util.Optional;
import org.immutables.value.Value;

/** A product (sản phẩm) as a dossier names it. */
@Value.Immutable
public abstract class Product {
    Product() {}

    /** {@return the name, where given} */
    @Value.Parameter
    public abstract Optional<String> name();

    /** {@return the number of its criteria set in the decision's appendix} */
    @Value.Parameter
    public abstract int criteriaSet();

    /**
     * {@return a named product}
     *
     * @param name the name
     * @param criteriaSet the number of the set in the decision's appendix, first 1
     */
    public static Product of(String name, int criteriaSet) {
        return of(Optional.of(name), criteriaSet);
    }

    /**
     * {@return a product whose name may be unknown}
     *
     * @param name the name, where it is known
     * @param criteriaSet the number of the set in the decision's appendix, first 1
     */
    public static Product of(Optional<String> name, int criteriaSet) {
        return ImmutableProduct.of(name, criteriaSet);
    }
}

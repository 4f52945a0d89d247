package io.github.ocop.examples.register;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.spark.sql.types.StructType;

/** The columns of ratings, in their order; those of the wire have its names. */
enum RatingColumn {
    line("BIGINT"),
    province("STRING"),
    provinceName("STRING"),
    id("STRING"),
    rulebook("STRING"),
    criteriaSet("INT"),
    outcome("STRING"),
    total("DECIMAL(5,2)"),
    band("INT"),
    stars("INT"),
    decidedBy("STRING"),
    code("STRING"),
    at("STRING"),
    message("STRING"),
    answer("STRING");

    private final String type;

    RatingColumn(String type) {
        this.type = type;
    }

    static StructType schema() {
        return StructType.fromDDL(Arrays.stream(values())
                .map(column -> "`" + column.name() + "` " + column.type)
                .collect(Collectors.joining(", ")));
    }
}

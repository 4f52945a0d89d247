package io.github.ocop.examples.register;

import java.util.Optional;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Where Spark runs. */
final class Sessions {
    private static final String MASTER = "spark.master";

    private Sessions() {}

    /** Returns a session on the master given, else on that of spark-submit, else on all cores of this machine. */
    static SparkSession open(Optional<String> master) {
        SparkConf conf = new SparkConf().setIfMissing("spark.app.name", "ocop-register");
        master.ifPresent(conf::setMaster);
        conf.setIfMissing(MASTER, "local[*]");
        if (conf.get(MASTER).startsWith("local")) {
            // alone on one machine: no page to look at, no name to look up, and a table of some thousand rows needs no
            // 200 parts
            conf.setIfMissing("spark.ui.enabled", "false");
            conf.setIfMissing("spark.driver.host", "localhost");
            conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
            conf.setIfMissing("spark.sql.shuffle.partitions", "4");
        }
        return SparkSession.builder().config(conf).getOrCreate();
    }
}

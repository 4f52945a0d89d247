package io.github.ocop.examples.cli.form;

import java.util.Arrays;
import java.util.Optional;

/** The forms of Appendix III. */
enum FormKind {
    /** Phiếu đăng ký, of the subject. */
    REGISTRATION("01", "registration"),
    /** Báo cáo tự đánh giá, of the subject. */
    SELF_ASSESSMENT("02", "self-assessment"),
    /** Báo cáo của Ủy ban nhân dân xã. */
    COMMUNE_REPORT("03", "commune-report");

    private final String number;
    private final String title;

    FormKind(String number, String title) {
        this.number = number;
        this.title = title;
    }

    /** Returns the form of a printed number. */
    static Optional<FormKind> find(String number) {
        return Arrays.stream(values())
                .filter(form -> form.number.equals(number))
                .findFirst();
    }

    String number() {
        return number;
    }

    /** Returns the key of its title among the words of the forms. */
    String title() {
        return title;
    }

    /** Tells whether it says what the subject claims, and so needs a sheet and only one. */
    boolean hasClaims() {
        return this != REGISTRATION;
    }
}

package io.github.ocop.rulebook;

import com.google.common.collect.ImmutableMap;
import io.github.ocop.calendar.TimeLimit;
import io.github.ocop.certificate.CertificateRules;
import io.github.ocop.certificate.CertificateSettings;
import io.github.ocop.certificate.MilestoneKind;
import io.github.ocop.certificate.RefilingWindow;
import io.github.ocop.certificate.Revocation;
import io.github.ocop.certificate.RevocationGround;
import io.github.ocop.law.Citation;
import io.github.ocop.rating.Authority;
import io.github.ocop.rating.Decider;
import java.time.LocalDate;
import java.util.Map;

/**
 * Reads {@code certificates.json}: what a decision says of every certificate that stands. Of the decisions held only the newest
 * says anything, and it says it of the certificates of all of them.
 */
final class CertificatesFile {
    static final String NAME = "certificates.json";

    private final String number;
    private final LocalDate inForceFrom;

    private CertificatesFile(String number, LocalDate inForceFrom) {
        this.number = number;
        this.inForceFrom = inForceFrom;
    }

    static CertificateRules load(DataSource source, Rulebook rulebook, LocalDate inForceFrom) {
        CertificatesFile file = new CertificatesFile(rulebook.instrument().number(), inForceFrom);
        return source.read(rulebook.id() + "/" + NAME, file::rules);
    }

    private CertificateRules rules(DataNode node) {
        return CertificateRules.builder()
                .window(node.object("window", this::window))
                // 12.3 lets a certificate stand so long after its end: a term, which no day off moves
                .extension(node.object("extension", extension -> days(extension, false)))
                .term(node.object("term", this::cite))
                .upgrade(node.object("upgrade", this::cite))
                .reRating(node.object("reRating", this::cite))
                .revocation(Revocation.builder()
                        .grounds(ImmutableMap.copyOf(node.objects("grounds", this::ground)))
                        .revokers(ImmutableMap.copyOf(node.objects("revokers", this::revoker)))
                        // a limit for acting, which a day off moves
                        .limit(node.object("revocation", limit -> days(limit, true)))
                        .build())
                .settings(CertificateSettings.standard())
                .dayReadings(node.objects("days", this::readings))
                .build();
    }

    private RefilingWindow window(DataNode node) {
        return RefilingWindow.of(
                node.number("opens"),
                node.number("closes"),
                inForceFrom,
                cite(node),
                Citation.of(number, node.text("late")));
    }

    private CertificateRules.DayReadings readings(DataNode node) {
        return new CertificateRules.DayReadings(
                node.word("day", MilestoneKind.class),
                node.optionalText("citation").map(clause -> Citation.of(number, clause)),
                node.texts("readings"));
    }

    private TimeLimit days(DataNode node, boolean rolls) {
        return TimeLimit.of(node.number("days"), TimeLimit.Unit.CALENDAR_DAYS, rolls, cite(node));
    }

    private Map.Entry<RevocationGround, Revocation.Ground> ground(DataNode node) {
        String clause = node.text("ground");
        return Map.entry(
                RevocationGround.parse(clause),
                new Revocation.Ground(node.word("needs", Revocation.Needs.class), Citation.of(number, clause)));
    }

    private Map.Entry<Integer, Decider> revoker(DataNode node) {
        return Map.entry(node.number("stars"), Decider.of(node.word("by", Authority.class), cite(node)));
    }

    private Citation cite(DataNode node) {
        return Citation.of(number, node.text("citation"));
    }
}

/**
 * What a rule rests on (căn cứ pháp lý): instruments and their dates, citations, sources, misprints and open readings.
 *
 * <p>Every answer of the library says by which clause it is so. A {@link io.github.ocop.law.Citation} is that place: Article (điều), clause
 * (khoản) and point (điểm), or appendix (phụ lục), set and criterion; {@code 26/2026/QĐ-TTg#7.3.e} is its text form. A {@link
 * io.github.ocop.law.Misprint} is a figure that the text itself proves wrong or doubtful; only clear ones are corrected. An {@link
 * io.github.ocop.law.OpenReading} is a question the text leaves open, with the answer this library adopts and the others. A {@link
 * io.github.ocop.law.SourceLevel} says how near to the signed text a fact was read.
 *
 * <pre>{@code
 * String place = Citation.parse("26/2026/QĐ-TTg#7.3.e").text(Language.VI);
 * }</pre>
 */
@NullMarked
package io.github.ocop.law;

import org.jspecify.annotations.NullMarked;

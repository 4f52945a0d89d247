/**
 * The wire: records in, answers out, one JSON object each, and the stream of them.
 *
 * <p>A reader takes any text and never throws for what stands in it: unknown fields, keys that come twice and wrong types are faults of the
 * reading. Limits are on the size of a record (1 MiB), its depth (16) and its texts; text is normalised to NFC. A stream is read record by
 * record, whatever its length. {@link io.github.ocop.json.OcopModule} brings the same to a Jackson mapper, which finds it by itself.
 *
 * <pre>{@code
 * Reading reading = DossierReader.read(json);
 * Answer answer = reading.answer(Rulebooks.standard());
 * String line = AnswerWriter.of(Language.VI).write(reading.id().orElse("?"), answer);
 * }</pre>
 */
@NullMarked
package io.github.ocop.json;

import org.jspecify.annotations.NullMarked;

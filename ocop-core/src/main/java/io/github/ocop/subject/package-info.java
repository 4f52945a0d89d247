/**
 * Who files: subjects (chủ thể) by kind, who represents them, whose a product is day by day, what they file and when, and which kinds may
 * register.
 */
@NullMarked
package io.github.ocop.subject;

import org.jspecify.annotations.NullMarked;

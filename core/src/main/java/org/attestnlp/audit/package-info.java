/**
 * Counts who is heard, as audits of sourcing do: quotes and claims by kind of source and by gender
 * where the text shows it, the share that rests on unnamed sources, numbers without a source, and
 * conflicts of which one side is missing.
 *
 * <pre>{@code
 * var audit = new Audit();
 * results.forEach(audit::add);
 * System.out.print(AuditTable.write(audit));
 * audit.total().unnamedShare(); // 0.215
 * }</pre>
 */
@NullMarked
package org.attestnlp.audit;

import org.jspecify.annotations.NullMarked;

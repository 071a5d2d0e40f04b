package org.attestnlp.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Writes the values of one type. */
interface ValueWriter {

  void write(JsonGenerator json, Object value, OffsetUnit unit) throws IOException;
}

package org.attestnlp.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.attestnlp.model.ArticleError;
import org.attestnlp.model.ErrorCode;

/** Why a request is not answered as asked; RFC 9457, with the code of an error record. */
final class Problem extends Exception {

  private static final long serialVersionUID = 1L;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final int status;
  private final String code;

  Problem(int status, String code, String detail) {
    super(detail);
    this.status = status;
    this.code = code;
  }

  static Problem of(ArticleError error) {
    return new Problem(status(error.code()), error.code().name(), error.message());
  }

  private static int status(ErrorCode code) {
    return switch (code) {
      case INPUT_UNREADABLE, INPUT_NOT_UTF8, INVALID_ROW -> 400;
      case INPUT_NOT_TEXT -> 415;
      case INPUT_TOO_LARGE -> 413;
      case INPUT_EMPTY -> 422;
      case TIMEOUT, OUT_OF_MEMORY -> 503;
      case INTERNAL -> 500;
    };
  }

  int status() {
    return status;
  }

  byte[] json() {
    ObjectNode problem = MAPPER.createObjectNode();
    problem.put("type", "about:blank");
    problem.put("title", code.toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
    problem.put("status", status);
    problem.put("code", code);
    problem.put("detail", getMessage());
    return problem.toString().getBytes(StandardCharsets.UTF_8);
  }
}

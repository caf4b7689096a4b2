package io.github.postlint.fork;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.ChangedParameters;
import io.github.postlint.lint.LintParameters;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JobRequestTest {
  private static final Path FOLDER = Path.of("/kept/é");
  private static final Instant START = Instant.parse("2026-06-01T12:00:00.123456789Z");

  @Test
  void nothingIsLost() throws IOException {
    assertThat(handed(ChangedParameters.BASE)).isEqualTo(request(ChangedParameters.BASE));
  }

  @Test
  void eachParameterArrives() throws IOException {
    for (Map.Entry<String, LintParameters> changed : ChangedParameters.all().entrySet()) {
      assertThat(handed(changed.getValue()))
          .as(changed.getKey())
          .isEqualTo(request(changed.getValue()))
          .isNotEqualTo(request(ChangedParameters.BASE));
    }
  }

  private static JobRequest request(LintParameters parameters) {
    return new JobRequest(FOLDER, new Job(parameters, START, 7));
  }

  private static JobRequest handed(LintParameters parameters) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    request(parameters).write(new DataOutputStream(bytes));
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    JobRequest read = JobRequest.read(in);
    assertThat(in.available()).isZero();
    return read;
  }
}

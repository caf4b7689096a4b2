package io.github.postlint.fork;

import io.github.postlint.io.RecordText;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * What one JVM asks of another that runs the same code.
 *
 * @param folder where the results shall be
 * @param job what is to be done
 */
record JobRequest(Path folder, Job job) {

  void write(DataOutputStream out) throws IOException {
    byte[] text = RecordText.of(this).getBytes(StandardCharsets.UTF_8);
    out.writeInt(text.length);
    out.write(text);
  }

  static JobRequest read(DataInputStream in) throws IOException {
    byte[] text = in.readNBytes(in.readInt());
    return RecordText.read(new String(text, StandardCharsets.UTF_8), JobRequest.class);
  }
}

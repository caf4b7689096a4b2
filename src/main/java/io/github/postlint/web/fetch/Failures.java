package io.github.postlint.web.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.http.HttpTimeoutException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What exceptions of the network mean. */
final class Failures {
  private Failures() {}

  static WebFailure of(IOException reason) {
    List<Throwable> causes = new ArrayList<>();
    for (Throwable cause = reason; cause != null; cause = cause.getCause()) {
      causes.add(cause);
    }
    Optional<String> certificate = certificate(causes);
    if (certificate.isPresent()) {
      return new WebFailure(WebFailure.Kind.CERTIFICATE, certificate.get());
    }
    if (has(causes, HttpTimeoutException.class) || has(causes, SocketTimeoutException.class)) {
      return new WebFailure(WebFailure.Kind.TIME, "its server does not answer in time");
    }
    return has(causes, ConnectException.class) || has(causes, NoRouteToHostException.class)
        ? new WebFailure(WebFailure.Kind.CONNECTION, "its server takes no connection")
        : new WebFailure(WebFailure.Kind.BROKEN, "its server breaks the connection off");
  }

  private static Optional<String> certificate(List<Throwable> causes) {
    if (has(causes, CertificateExpiredException.class)) {
      return Optional.of("its certificate has expired");
    }
    if (has(causes, CertificateNotYetValidException.class)) {
      return Optional.of("its certificate is not valid yet");
    }
    if (has(causes, CertPathValidatorException.class)
        || has(causes, CertPathBuilderException.class)) {
      return Optional.of("nobody whom browsers trust vouches for its certificate");
    }
    return has(causes, CertificateException.class)
        ? Optional.of("its certificate is one of another host")
        : Optional.empty();
  }

  private static boolean has(List<Throwable> causes, Class<? extends Throwable> type) {
    return causes.stream().anyMatch(type::isInstance);
  }
}

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Postlint has no parameter <faliOn>, which is in the configuration in the pom. Did you mean "failOn"?')

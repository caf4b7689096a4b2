def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('BUILD FAILURE')
assert log.contains('There is no rule "fence-unclsed". Did you mean "fence-unclosed"?')
assert log.contains('MojoExecutionException')

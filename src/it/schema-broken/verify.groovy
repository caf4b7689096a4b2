def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('BUILD FAILURE')
assert log.contains('post.schema.yml:3:11: This is no JSON Schema 2020-12')
assert log.contains('MojoExecutionException')

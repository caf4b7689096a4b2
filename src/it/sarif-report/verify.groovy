def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('BUILD FAILURE')
def sarif = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/postlint/postlint.sarif'), 'UTF-8')
assert sarif.version == '2.1.0'
assert sarif.runs.size() == 1
assert sarif.runs[0].results.size() == 1
def result = sarif.runs[0].results[0]
assert result.ruleId == 'fence-unclosed'
assert result.level == 'error'
assert result.locations[0].physicalLocation.artifactLocation.uri.endsWith('_posts/2026-03-09-watering.md')
assert result.locations[0].physicalLocation.region.startLine == 7

import org.codehaus.plexus.util.FileUtils

// The same site in more folders, as on more machines, and once with another post.
['second', 'third', 'edited'].each {
    FileUtils.copyDirectoryStructure(new File(basedir, 'first'), new File(basedir, it))
}
FileUtils.copyDirectoryStructure(new File(basedir, 'first/blog'), new File(basedir, 'garden'))
FileUtils.copyDirectoryStructure(new File(basedir, 'garden'), new File(basedir, 'garden-edited'))
['edited/blog', 'garden-edited'].each {
    new File(basedir, "$it/_posts/2026-03-09-watering.md") << '\nNever at noon.\n'
}

// Two caches, each of one machine, and one that they share.
def machine = { name ->
    [
        'maven.build.cache.location': new File(basedir, "caches/$name").path,
        'maven.build.cache.remote.enabled': 'true',
        'maven.build.cache.remote.save.enabled': 'true',
        'maven.build.cache.remote.url': new File(basedir, 'caches/shared').toURI() as String
    ]
}
def write = { name, Map values ->
    def properties = new Properties()
    properties.putAll(values)
    new File(basedir, "${name}.properties").withOutputStream { properties.store(it, null) }
}
write('one', machine('one'))
write('two', machine('two'))
write('stricter', machine('two') + ['postlint.failOn': 'warning'])
write('tomorrow', machine('two') + ['postlint.day': '2999-01-01'])

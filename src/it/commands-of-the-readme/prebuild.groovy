import org.codehaus.plexus.util.FileUtils

// The builds are copied to target/it, or to target/quick/it.
def project = basedir
while (!new File(project, 'src/sample').directory) {
    project = project.parentFile
}
FileUtils.copyDirectoryStructure(new File(project, 'src/sample'), new File(basedir, 'sample'))
return true

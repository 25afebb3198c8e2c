// The same project for Gradle. The build of aict has no Gradle and does not run this file.
plugins {
    kotlin("jvm") version "2.4.21"
    application
}

repositories {
    mavenLocal() // Until the first release.
    mavenCentral()
}

dependencies {
    implementation("io.github.aict:aict-json:0.1.0-SNAPSHOT")
}

kotlin {
    jvmToolchain(17)
    compilerOptions { allWarningsAsErrors = true }
}

application {
    mainClass = "dossiers.MainKt"
}

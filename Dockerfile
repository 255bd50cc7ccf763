# Builds the portal and runs it: docker build -t veerkrachtige-buurten/portal .
FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY config config
COPY src src
RUN ./mvnw -q -B -DskipTests package \
 && java -Djarmode=tools -jar target/portal-*.jar extract --layers --launcher --destination layers \
 && javac -d health src/main/docker/Health.java

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --create-home --home-dir /portal portal \
 && mkdir /portal/data && chown portal:portal /portal/data
WORKDIR /portal
COPY --from=build /build/layers/dependencies/ /build/layers/spring-boot-loader/ \
                  /build/layers/snapshot-dependencies/ /build/layers/application/ ./
COPY config/programme config/programme
COPY --from=build /build/health/ ./
USER portal
EXPOSE 8080
VOLUME /portal/data
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s CMD ["java", "-Xmx32m", "-XX:TieredStopAtLevel=1", "Health"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-XX:+UseParallelGC", "-XX:+ExitOnOutOfMemoryError", "org.springframework.boot.loader.launch.JarLauncher"]

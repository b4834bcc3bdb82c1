# The jar is built first: mvn -pl api -am package
FROM eclipse-temurin:25-jre
RUN useradd --system --home /var/lib/giamsat --create-home giamsat \
    && install -d -o giamsat -g giamsat -m 700 /var/lib/giamsat-integrity
COPY api/target/api-*.jar /opt/giamsat/giamsat.jar
USER giamsat
EXPOSE 8080
ENTRYPOINT ["java", "-jar", "/opt/giamsat/giamsat.jar"]

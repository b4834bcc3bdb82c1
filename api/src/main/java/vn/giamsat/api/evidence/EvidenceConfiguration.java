package vn.giamsat.api.evidence;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

import java.nio.file.Path;

/** Where evidence is kept. */
@Configuration(proxyBeanMethods = false)
class EvidenceConfiguration {
    @Bean
    EvidenceStore evidenceStore(
            @Value("${giamsat.evidence.folder:${giamsat.home}/evidence}") Path folder,
            @Value("${giamsat.evidence.largest:100MB}") DataSize largest) {
        return new EvidenceFolder(folder, largest.toBytes());
    }
}

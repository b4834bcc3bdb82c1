package vn.giamsat.api.evidence;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

import vn.giamsat.api.security.Callers;
import vn.giamsat.api.security.MatterLookup;
import vn.giamsat.api.security.Reading;
import vn.giamsat.view.QuerySide;

import java.nio.file.Path;

/** Where evidence is kept, who puts it in, and who may name it. */
@Configuration(proxyBeanMethods = false)
class EvidenceConfiguration {
    @Bean
    EvidenceFolder evidenceStore(
            @Value("${giamsat.evidence.folder:${giamsat.home}/evidence}") Path folder,
            @Value("${giamsat.evidence.largest:100MB}") DataSize largest) {
        return new EvidenceFolder(folder, largest.toBytes());
    }

    @Bean
    EvidenceIntake evidenceIntake(
            EvidenceFolder store,
            JdbcUploads uploads,
            QuerySide views,
            Callers callers,
            MatterLookup matters) {
        return new EvidenceIntake(store, uploads, views.relations(), callers, matters);
    }

    @Bean
    FilesToName filesToName(
            EvidenceFolder store,
            JdbcUploads uploads,
            QuerySide views,
            Callers callers,
            Reading reading,
            MatterLookup matters) {
        return new FilesToName(store, uploads, views.evidence(), callers, reading, matters);
    }
}

package vn.giamsat.api.casepackage;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

import vn.giamsat.api.evidence.EvidenceFolder;
import vn.giamsat.api.handout.JdbcHandOuts;
import vn.giamsat.eventlog.EventLog;
import vn.giamsat.view.QuerySide;

import java.io.IOException;

/** Who packs cases, and with which words beside them. */
@Configuration(proxyBeanMethods = false)
class CasePackageConfiguration {

    @Bean
    CasePackages casePackages(
            EventLog log,
            QuerySide views,
            EvidenceFolder evidence,
            JdbcHandOuts handOuts,
            @Value("classpath:casepackage/README") Resource readme)
            throws IOException {
        return new CasePackages(log, views, evidence, handOuts, readme.getContentAsByteArray());
    }
}

package vn.giamsat.api.receipt;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tools.jackson.databind.json.JsonMapper;

import vn.giamsat.eventlog.EventLog;
import vn.giamsat.view.QuerySide;

/** Who hands out receipts. */
@Configuration(proxyBeanMethods = false)
class ReceiptConfiguration {

    @Bean
    IssueReceipt receiptDesk(EventLog log, QuerySide views, JsonMapper json) {
        return new IssueReceipt(log, views, json);
    }
}

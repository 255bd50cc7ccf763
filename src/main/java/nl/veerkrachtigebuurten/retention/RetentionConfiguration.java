package nl.veerkrachtigebuurten.retention;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(RetentionPeriods.class)
class RetentionConfiguration {}

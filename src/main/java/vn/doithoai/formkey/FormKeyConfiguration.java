package vn.doithoai.formkey;

import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.bind.annotation.PostMapping;
import vn.doithoai.web.ActorSource;

/** Puts {@link OnePostOneWrite} around every POST handler. */
@Configuration(proxyBeanMethods = false)
class FormKeyConfiguration {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DefaultPointcutAdvisor onePostOneWrite(
            ObjectProvider<PlatformTransactionManager> transactions,
            ObjectProvider<FormKeys> keys,
            ObjectProvider<ActorSource> actors) {
        return new DefaultPointcutAdvisor(
                AnnotationMatchingPointcut.forMethodAnnotation(PostMapping.class),
                new OnePostOneWrite(transactions, keys, actors));
    }
}

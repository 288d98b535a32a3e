package vn.doithoai.web;

import java.time.Duration;
import java.util.Arrays;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Styles, scripts, fonts and icons: their addresses carry a hash of their content, so browsers keep them for good. */
@Configuration(proxyBeanMethods = false)
class AssetsConfiguration implements WebMvcConfigurer {

    static final String PATH = "/assets/";

    private final WebProperties.Resources settings;

    AssetsConfiguration(WebProperties properties) {
        this.settings = properties.getResources();
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(PATH + "**")
                .addResourceLocations(Arrays.stream(settings.getStaticLocations())
                        .map(location -> location + PATH.substring(1))
                        .toArray(String[]::new))
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(settings.getChain().isCache())
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }
}

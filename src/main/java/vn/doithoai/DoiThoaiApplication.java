package vn.doithoai;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Đối Thoại: plans, runs and follows up a commune's direct dialogue with the people. */
@SpringBootApplication
public class DoiThoaiApplication {

    public static void main(String[] args) {
        SpringApplication.run(DoiThoaiApplication.class, args);
    }
}

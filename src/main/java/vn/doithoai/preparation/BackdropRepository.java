package vn.doithoai.preparation;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface BackdropRepository extends JpaRepository<Backdrop, UUID> {}

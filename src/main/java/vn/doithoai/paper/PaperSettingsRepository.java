package vn.doithoai.paper;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PaperSettingsRepository extends JpaRepository<PaperSettings, UUID> {}

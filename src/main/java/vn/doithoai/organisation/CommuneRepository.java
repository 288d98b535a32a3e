package vn.doithoai.organisation;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CommuneRepository extends JpaRepository<Commune, UUID> {}

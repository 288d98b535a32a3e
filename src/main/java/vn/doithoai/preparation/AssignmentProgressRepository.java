package vn.doithoai.preparation;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AssignmentProgressRepository extends JpaRepository<AssignmentProgress, UUID> {}

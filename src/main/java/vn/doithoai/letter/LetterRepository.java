package vn.doithoai.letter;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface LetterRepository extends JpaRepository<Letter, UUID> {}

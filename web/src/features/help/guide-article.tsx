import { Code, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { Block, Guide } from './guide-text.ts';
import { piecesOf } from './guide-text.ts';
import styles from './help.module.css';

interface GuideArticleProps {
  readonly guide: Guide;
  /** The heading to show first. */
  readonly section: string;
}

/** A guide, drawn. */
export function GuideArticle({ guide, section }: GuideArticleProps) {
  useEffect(() => {
    const heading = section === '' ? null : document.getElementById(section);
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  }, [guide, section]);
  return (
    <article className={styles['article']}>
      {guide.blocks.map((block, at) => (
        <BlockDrawn key={at} block={block} />
      ))}
    </article>
  );
}

function BlockDrawn({ block }: { readonly block: Block }) {
  switch (block.is) {
    case 'heading':
      return (
        <Title
          order={block.level === 2 ? 2 : 3}
          size={block.level === 2 ? 20 : 17}
          id={block.id}
          tabIndex={-1}
          className={styles['heading'] ?? ''}
        >
          {block.text}
        </Title>
      );
    case 'paragraph':
      return (
        <p>
          <Pieces text={block.text} />
        </p>
      );
    case 'list': {
      const items = block.items.map((item) => (
        <li key={item}>
          <Pieces text={item} />
        </li>
      ));
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
  }
}

function Pieces({ text }: { readonly text: string }) {
  return piecesOf(text).map((piece, at) => {
    switch (piece.is) {
      case 'text':
        return piece.text;
      case 'strong':
        return <strong key={at}>{piece.text}</strong>;
      case 'em':
        return <em key={at}>{piece.text}</em>;
      case 'code':
        return <Code key={at}>{piece.text}</Code>;
      case 'link':
        return (
          <Link key={at} to={piece.to}>
            {piece.text}
          </Link>
        );
    }
  });
}
